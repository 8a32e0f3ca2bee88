import JSON

/// The file that `toylab new` writes: an experiment that runs in seconds, with a comment wherever there is a choice.
public enum ExperimentTemplate {
    public static func text(named name: String) -> String {
        """
        {
          "$comment": "A $comment may stand in any object. `toylab schema` lists every setting and what it may be.",
          "name": \(JSONValue.string(name).canonical),
          "question": "How does the loss fall with the width?",
          "seed": 1,
          "replicates": 2,
          "data": {
            "$comment": "Feature i of n is active with probability ∝ i^-exponent; activationDensity are active at a time.",
            "features": 100,
            "frequency": {"law": "power", "exponent": 0},
            "activationDensity": 1
          },
          "training": {
            "$comment": "weightDecay below 0 pulls every norm to 1 (strong superposition), above 0 to 0 (weak).",
            "steps": 2000,
            "batchSize": 512,
            "weightDecay": -0.5,
            "schedule": {"warmupSteps": 200}
          },
          "sweep": {
            "$comment": "Every combination is trained. Five widths or more give an exponent with an interval.",
            "model.width": [5, 8, 12, 18, 27],
            "data.frequency.exponent": [0, 1]
          },
          "tables": ["features", "overlaps"]
        }

        """
    }
}
