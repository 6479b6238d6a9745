namespace NatoGraph.Extraction.Coreference.Antecedents;

/// <summary>Somebody whom words may mean, by what was said of them before.</summary>
/// <param name="Key">Who.</param>
/// <param name="Fit">How well the gender fits.</param>
/// <param name="Last">The last mention before the words; none for who is only named behind them.</param>
internal sealed record Fellow(string Key, string Fit, Seen? Last)
{
    /// <summary>How often they are mentioned in the last sentences.</summary>
    public int Mentions { get; set; }

    /// <summary>How often as a subject.</summary>
    public int Subjects { get; set; }

    /// <summary>As what at best in the sentence of the last mention.</summary>
    public MentionPlace Best { get; set; }

    /// <summary>How much the mentions of the last sentences bring them to mind: subjects more than objects, later ones more than earlier ones.</summary>
    public int Salience { get; set; }

    /// <summary>Whether they are mentioned under the same verb.</summary>
    public bool IsBeside { get; init; }

    /// <summary>Whether they are the subject of the verb of the words.</summary>
    public bool IsSubjectHere { get; init; }

    /// <summary>Whether they are the subject of a clause that holds the clause of the words.</summary>
    public bool IsSubjectAbove { get; init; }

    /// <summary>Whether they were meant by the last pronoun before.</summary>
    public bool IsTopic { get; init; }
}
