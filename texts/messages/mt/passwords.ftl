# Choosing a password, and why one is refused.

password-title = Password
password-what = Wara l-bidla tkompli biss din is-sessjoni. L-oħrajn kollha jintemmu.
password-present = Password attwali
password-new = Password ġdida
password-change = Biddel il-password
password-not-yours = Din mhijiex il-password tiegħek. Iċċekkjaha u erġa’ pprova.

password-short = { $count ->
    [one] Il-password għandha karattru wieħed. Uża mill-inqas { $min }-il karattru; tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
    [two] Il-password għandha żewġ karattri. Uża mill-inqas { $min }-il karattru; tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
    [few] Il-password għandha { $count } karattri. Uża mill-inqas { $min }-il karattru; tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
    [many] Il-password għandha { $count }-il karattru. Uża mill-inqas { $min }-il karattru; tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
   *[other] Il-password għandha { $count } karattru. Uża mill-inqas { $min }-il karattru; tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
}
password-repeats = Il-password tirrepeti l-istess karattru. Tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
password-is-email = Il-password hija l-indirizz tal-posta elettronika tiegħek. Agħżel xi ħaġa li ħaddieħor ma jistax jaqta’.
password-common = Din il-password hija waħda minn dawk li kulħadd jipprova l-ewwel, ikun x’ikun hemm qabilha jew warajha. Tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
password-guessed = Din il-password malajr tinqata’. Tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.
password-guessed-because = Din il-password malajr tinqata’. { $why } Tliet jew erba’ kelmiet li m’għandhomx x’jaqsmu ma’ xulxin huma tajbin.

password-rows = Ringieli dritti ta’ tasti faċli jinqatgħu.
password-keyboard = Disinji qosra fuq it-tastiera faċli jinqatgħu.
password-aaa = Ripetizzjonijiet bħal “aaa” faċli jinqatgħu.
password-abcabc = Ripetizzjonijiet bħal “abcabcabc” huma biss ftit aktar diffiċli biex jinqatgħu minn “abc”.
password-top-10 = Hija waħda mill-għaxar passwords l-aktar komuni.
password-top-100 = Hija waħda mill-mitt password l-aktar komuni.
password-very-common = Hija password komuni ħafna.
password-similar = Tixbah lil password li tintuża ta’ spiss.
password-sequence = Sekwenzi bħal abc jew 6543 faċli jinqatgħu.
password-years = Is-snin riċenti faċli jinqatgħu.
password-word = Kelma waħidha faċli tinqata’.
password-dates = Id-dati ħafna drabi faċli jinqatgħu.
password-name = L-ismijiet u l-kunjomijiet waħedhom faċli jinqatgħu.
password-common-name = L-ismijiet u l-kunjomijiet komuni faċli jinqatgħu.
