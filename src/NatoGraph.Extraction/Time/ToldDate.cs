namespace NatoGraph.Extraction.Time;

/// <summary>The date that a text told last, from which another may be reckoned.</summary>
/// <param name="Date">The date.</param>
/// <param name="SameSentence">Whether it stands in the same sentence.</param>
/// <param name="SameParagraph">Whether it stands in the same paragraph.</param>
internal readonly record struct ToldDate(PartialDate Date, bool SameSentence, bool SameParagraph)
{
    /// <summary>The date, where the clause is near enough to it and tells of the past as it does.</summary>
    /// <param name="direction">Which way the clause looks.</param>
    public PartialDate? For(TenseDirection direction) => direction switch
    {
        TenseDirection.Future => null,
        TenseDirection.Narrative => Date,
        TenseDirection.Past => SameSentence ? Date : null,
        _ => SameParagraph ? Date : null,
    };
}
