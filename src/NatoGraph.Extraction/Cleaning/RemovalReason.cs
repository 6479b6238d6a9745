namespace NatoGraph.Extraction.Cleaning;

/// <summary>Why characters are set aside, as <see cref="Domain.Articles.RemovedRange.Reason"/> has it.</summary>
internal static class RemovalReason
{
    /// <summary>The address of an advertisement or page part, often glued to a sentence.</summary>
    public const string Address = "address";

    /// <summary>The title once more, also without accents or cut short.</summary>
    public const string RepeatedTitle = "repeated-title";

    /// <summary>A pointer to other articles: "Lire aussi", "Suivez …".</summary>
    public const string Navigation = "navigation";

    /// <summary>A line about cookies, newsletters, subscriptions, rights or sharing.</summary>
    public const string Notice = "notice";

    /// <summary>A bracketed line in another language.</summary>
    public const string ForeignLink = "foreign-link";

    /// <summary>The id of a page template.</summary>
    public const string TemplateId = "template-id";

    /// <summary>What is left of an embedded post: a picture's address, its signature.</summary>
    public const string EmbeddedPost = "embedded-post";

    /// <summary>A text in another language, which is stored and not read; the language's tag follows: <c>other-language-en</c>.</summary>
    public const string OtherLanguage = "other-language-";

    /// <summary>A place and day at the head, or the writers' initials at the foot.</summary>
    public const string Dateline = "dateline";
}
