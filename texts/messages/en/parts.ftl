# Words that parts of pages share.

stepper-done = done
dialog-close = Close
