# A person's choices: which apps may reach them.

choices-title = Decide who may reach you
choices-door = Sign in to see which apps can connect to your messaging service. All are off until you turn them on.
choices-login = Login
choices-password = Password
choices-lead = Other apps that can connect to your messaging service. Each is off until you turn it on, and you can turn it off again at any time.
choices-empty = No apps can connect yet
choices-empty-next = When one can, it appears here, turned off.
choices-app = { $app } on { $service }
choices-on = On
choices-off = Off
choices-on-since = On for { $what } since { $day }
choices-on-unreachable = On since { $day }, but the app cannot connect at present
choices-off-since = Off since { $day }
choices-turn-on = Turn on
choices-turn-off = Turn off
choices-what = What may reach you
choices-tick-one = Tick at least one kind of message you want to receive.
choices-notice = This notice is version { $version }. SHA-256 of its text:

choices-sign-in = How you sign in
choices-present-password = Present password
choices-new-password = New password
choices-change-password = Change password
choices-end-others = End all other sessions
choices-where = Where you are signed in. A session ends by itself after 12 hours without use, and after 30 days.
choices-sessions = Sessions
choices-device = Device
choices-network = Network
choices-opened = Opened
choices-last-used = Last used
choices-this-session = { $device } (this session)
choices-wrong-password = This is not your password. Check it and try again.
choices-login-taken = This login is taken. Choose another one.
choices-first = Choose your own password
choices-first-ends = Your present password was handed to you and ends on { $at }. After that you cannot sign in with it.
