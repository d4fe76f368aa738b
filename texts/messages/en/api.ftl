# What calls under /api/v1 are told. Always in English: servers read it.

api-token-unknown = The token is missing or unknown, or it has ended.
