# Decisions: responding, calling off, challenging, declaring a conflict, correcting.

decision-response = Your response
decision-response-missing = Write your response.
decision-call-off-note = Why it is called off
decision-call-off-missing = Say why the announced refusal is called off.
conflict-why = Which conflict
conflict-why-missing = Say in a sentence what the conflict is. Colleagues read it, the provider does not.
amendment-why = Why it is corrected
amendment-why-missing = Say why it is corrected. Both sides read it.
decision-response-why = Staff decide again knowing what you say here. Say what is wrong in the reasons, or what you have cured.
decision-respond = Respond
decision-response-given = The response
decision-call-off = Call the announced refusal off
decision-call-off-hint = It stays on record, and the review goes on. For example: The provider has cured it meanwhile.
conflict-declare = Declare a conflict of interest
conflict-hint = You take no part in this case any more, it is closed to you, and what you proposed falls. For example: My sister works for the provider.
amendment-title = Correct a fact
amendment-lead = What you submitted stays as it was; the correction is recorded beside it, and both sides see it. What you ask for cannot be changed here.
amendment-why-hint = Both sides read it. For example: Our push servers have moved.
amendment-send = Record the correction
amendment-made = Corrections
amendment-made-why = What was submitted has not changed; these stand beside it.
