using HotChocolate.Language;

namespace HotChocolate.Execution.Options;

/// <summary>The limits beyond which a document is not read on. Whoever exceeds one gets a syntax error.</summary>
public sealed class RequestParserOptions
{
    /// <summary>How many nodes the syntax tree may have; as many as the memory is safe with unless set.</summary>
    public int MaxAllowedNodes { get; set; } = int.MaxValue;

    /// <summary>How many tokens a document may have; any number unless set.</summary>
    public int MaxAllowedTokens { get; set; } = int.MaxValue;

    /// <summary>How many fields a document may select; 2,048 unless set.</summary>
    public int MaxAllowedFields { get; set; } = 2048;

    internal ParserOptions ToParserOptions() => new()
    {
        MaxAllowedNodes = Math.Min(MaxAllowedNodes, ParserOptions.Default.MaxAllowedNodes),
        MaxAllowedTokens = MaxAllowedTokens,
        MaxAllowedFields = MaxAllowedFields,
    };
}
