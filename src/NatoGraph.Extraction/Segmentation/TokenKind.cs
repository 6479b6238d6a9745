namespace NatoGraph.Extraction.Segmentation;

/// <summary>What kind of token it is.</summary>
internal enum TokenKind
{
    /// <summary>A word; an elided one keeps its apostrophe (<c>l'</c>), a hyphenated one is one token (<c>Jean-Claude</c>).</summary>
    Word,

    /// <summary>A number, with its decimals, ordinal ending or unit sign: <c>3,7</c>, <c>1er</c>, <c>21H15</c>.</summary>
    Number,

    /// <summary>A sign of punctuation, quotation marks included.</summary>
    Punctuation,

    /// <summary>A name on a social network: <c>@Name</c>.</summary>
    Handle,

    /// <summary>An address of the web or of mail.</summary>
    Address,
}
