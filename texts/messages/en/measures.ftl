# The reasons behind a decision (Article 7(9)).

measure-ground = Ground
measure-ground-missing = State the ground: what stands against the request.
measure-necessary = Why it is strictly necessary
measure-necessary-missing = Explain why the measure is strictly necessary (Article 7(9)).
measure-proportionate = Why it is proportionate
measure-proportionate-missing = Explain why the measure is proportionate: why nothing milder would do (Article 7(9)).
measure-cure = What would cure it
measure-cure-missing = Say what would cure it: what the provider can do to be accepted.
measure-reasons = Reasons for acceptance
measure-reasons-missing = Give the reasons for acceptance. The provider and the approver read them.
measure-outcome-missing = Choose whether you propose acceptance or refusal.
measure-remedy = What the provider can do against it
measure-remedy-missing = Say what the provider can do against it: challenge it here, and where to complain outside.
measure-part-missing = Tick what is refused: some of what is asked for, but not all. To refuse everything, choose refusal.
measure-functionalities = Which functionalities
