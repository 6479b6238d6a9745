namespace NatoGraph.Training.Learning;

/// <summary>How large a model is and how long it learns.</summary>
/// <param name="TaggerBits">Weights of the tagger, as a power of two.</param>
/// <param name="TransitionBits">Weights of transitions, as a power of two.</param>
/// <param name="LabelBits">Weights of relations, as a power of two.</param>
/// <param name="TaggerRounds">How many times the tagger reads everything.</param>
/// <param name="ParserRounds">How many times the parser reads everything.</param>
/// <param name="Voters">How many learn, each in another order; the model is their mean.</param>
internal sealed record TrainingSettings(int TaggerBits = 21, int TransitionBits = 22, int LabelBits = 20, int TaggerRounds = 8, int ParserRounds = 12, int Voters = 6);
