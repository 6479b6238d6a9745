namespace NatoGraph.Extraction.Time;

/// <summary>The date that a text told last, from which another may be reckoned.</summary>
/// <param name="Date">The date.</param>
/// <param name="SameSentence">Whether it stands in the same sentence.</param>
/// <param name="SameParagraph">Whether it stands in the same paragraph.</param>
/// <param name="Governs">Whether what follows is told from it whatever its tense: it heads a paragraph of a chronology, or what lasts since is told in one breath with it.</param>
internal readonly record struct ToldDate(PartialDate Date, bool SameSentence, bool SameParagraph, bool Governs)
{
    /// <summary>The date, where the clause is near enough to it and tells of the past as it does.</summary>
    /// <param name="direction">Which way the clause looks.</param>
    public PartialDate? For(TenseDirection direction) => direction switch
    {
        TenseDirection.Future => null,
        TenseDirection.Narrative => Date,
        _ when Governs => Date,
        TenseDirection.Past => null,
        TenseDirection.Unknown => SameSentence ? Date : null,
        _ => SameParagraph ? Date : null,
    };
}
