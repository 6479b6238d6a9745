namespace HotChocolate.Validation.Options;

/// <summary>Limits of the validation of documents.</summary>
public sealed class ValidationOptions
{
    private const int DefaultMaxAllowedErrors = 5;
    private int? _maxAllowedExecutionDepth;
    private int _maxAllowedErrors = DefaultMaxAllowedErrors;

    /// <summary>Gets or sets how many levels of fields an operation may nest; null, the default, for any. Less than one counts as one.</summary>
    public int? MaxAllowedExecutionDepth
    {
        get => _maxAllowedExecutionDepth;
        set => _maxAllowedExecutionDepth = value < 1 ? 1 : value;
    }

    /// <summary>Gets or sets a value indicating whether introspection fields, and what is below them, do not count as levels.</summary>
    public bool SkipIntrospectionFields { get; set; }

    /// <summary>Gets or sets after how many errors validation stops; 5 by default, and for numbers below one.</summary>
    public int MaxAllowedErrors
    {
        get => _maxAllowedErrors;
        set => _maxAllowedErrors = value < 1 ? DefaultMaxAllowedErrors : value;
    }

    /// <summary>Gets or sets a value indicating whether <c>__schema</c> and <c>__type</c> are refused.</summary>
    public bool DisableIntrospection { get; set; }

    /// <summary>The application's own rules, which look at a document before those of the specification do.</summary>
    internal List<IDocumentValidatorRule> Rules { get; } = [];
}
