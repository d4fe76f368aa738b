# Words that parts of pages share.

stepper-done = done
dialog-close = Close
diff-same = Both texts are the same.
diff-gone = Removed:
diff-new = Added:
