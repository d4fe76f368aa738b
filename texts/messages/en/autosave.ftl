# Beside a draft while it is being typed.

autosave-saved = Draft saved.
autosave-failed = Not saved: { $why }
