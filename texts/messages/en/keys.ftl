# A provider's keys: registering, proving, and what is wrong with them.

key-keys = Keys
key-title-for = Keys for { $service }
key-lead = Register public keys, then prove that you hold the private halves. Private keys never leave your systems.
key-none = No keys yet
key-none-open = Register your first keys below. They become active as soon as you have proven them.
key-none-closed = Keys can be registered once the request is accepted.
key-register = Register keys
key-register-form = The JSON is that of Signal-Server's PUT /v2/keys, with registrationId and deviceId.
key-register-api = The same can be sent with a token:
key-registration = Registration (JSON)
key-registration-hint = The gatekeeper opens encrypted sessions with these keys, so only public ones belong here. It begins like { $example }
key-heading = Key registered { $at }
key-fingerprint = Fingerprint of the identity key
key-safety-number = Safety number
key-registered = Registered
key-activate = Make it the active key
key-revoke = Revoke this key
key-prove = Prove it
key-prove-why = Whoever answers holds the private keys. Nobody can register yours in your place.
key-prove-1 = Decrypt the challenge below with Signal's library. It opens a session with your registered keys.
key-prove-2 = Encrypt the 32 bytes you get, in the same session.
key-prove-3 = Paste the result here, or send it with a token:
key-challenge = Challenge
key-challenge-until = An answer counts until { $at }.
key-challenge-over = The challenge has expired. Register the keys again to get a new one.
key-answer = Answer (JSON)
key-answer-hint = Like { $example }
key-answer-send = Send answer

key-state-pending = Waiting for proof
key-state-proven = Proven
key-state-active = Active
key-state-retiring = Retiring
key-state-retired = Retired
key-state-revoked = Revoked

# What the inspector says while somebody types.
key-inspector-answer = This looks like an answer. The portal decrypts it when you send it.
key-inspector-registration = The form is right. Device { $device }, { $n } one-time prekeys. The portal checks points and signatures when you send it.
key-inspector-unread = The file could not be read. Choose a text file with JSON.
key-inspector-file = Or choose a file

# What is wrong with an answer.
key-answer-not-an-envelope = This is not an answer. Paste the JSON of the encrypted echo: { $example }.
key-answer-not-a-whisper = This message opens a new session. Answer inside the session the challenge opened: type 2.
key-answer-malformed = The message is damaged or does not follow the Signal Protocol. Send it exactly as your library wrote it.
key-answer-undecryptable = The message does not decrypt in the session of this challenge. Decrypt the challenge with the registered keys and encrypt the echo in the same session.
key-answer-duplicate = This message was received before. Encrypt the echo again and send the new message.
key-answer-wrong-echo = The message decrypts, but it is not the echo. Encrypt exactly the 32 bytes of the challenge.
key-answer-no-ratchet = The message has no post-quantum ratchet. Use a version of Signal's library with SPQR switched on.

# What is wrong with a registration.
key-problem-empty = Paste the registration as JSON, or choose a file that holds it.
key-problem-too-large = The registration has { $bytes } bytes; at most { $most } are possible. Send one device and at most 100 one-time prekeys.
key-problem-not-json = This is not valid JSON: it breaks at line { $line }, column { $column }. Paste the registration exactly as your software wrote it.
key-problem-private = The field { $part } looks like a private key. Nothing was stored. Private keys never leave your systems: treat this one as compromised, generate a new one, and send the public registration only.
key-problem-no-registration = The registration is not a JSON object. Send it as a JSON object.
key-problem-no-object = { $part } is not a JSON object. Send it as a JSON object.
key-problem-no-list = { $part } is not a list. Send it as a list.
key-problem-no-text = { $part } is not base64 text. Send it as base64 text.
key-problem-missing = { $part } is missing. Add it to the registration.
key-problem-unknown = { $part } does not belong in a registration. Remove it.
key-problem-not-base64 = { $part } is not base64. Encode the bytes with the standard alphabet (RFC 4648, section 4).
key-problem-length = { $part } has { $found } bytes; exactly { $due } are right.
key-problem-type = { $part } begins with key type { $found }; { $due } is right here.
key-problem-point = { $part } is not a safe Curve25519 key: it has low order or is not in canonical form. Generate a new key with Signal's library.
key-problem-modulus = { $part } is not a valid Kyber-1024 key: a coefficient is not reduced modulo q (FIPS 203, section 7.2). Generate a new key with Signal's library.
key-problem-signature = { $part } does not verify under the identity key. Sign the serialised public key, type byte included, with the private identity key.
key-problem-range = { $part } must be a whole number from { $least } to { $most }.
key-problem-repeated = { $part } repeats a key or an id that stands elsewhere in the registration. Every key and id has to be its own.
key-problem-too-many = There are { $found } one-time prekeys; at most { $most } are possible.
