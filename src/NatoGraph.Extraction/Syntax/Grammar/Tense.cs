namespace NatoGraph.Extraction.Syntax.Grammar;

/// <summary>The tense that the form of a verb shows; a compound tense is told by its auxiliary.</summary>
internal enum Tense
{
    /// <summary>Not shown.</summary>
    None,

    /// <summary>Tense=Pres.</summary>
    Present,

    /// <summary>Tense=Past, the past historic or a past participle.</summary>
    Past,

    /// <summary>Tense=Imp.</summary>
    Imperfect,

    /// <summary>Tense=Fut.</summary>
    Future,
}
