# What is kept of files and comments, for the public page.

policy-kept-files = Файлове с доказателства и коментари на членове по чернова
policy-kept-files-long = заедно с искането; файл може да бъде премахнат, докато не е изпратен
policy-kept-blobs = Съдържание на премахнат файл
