# What is kept of files and comments, for the public page.

policy-kept-files = Evidence files and comments of members on a draft
policy-kept-files-long = with the request; a file can be removed until it is sent
policy-kept-blobs = Contents of a file that was removed
