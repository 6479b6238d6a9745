using HotChocolate.Language;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Dates;

/// <summary>The scalar <c>EdtfInterval</c>: a span of time between two dates (ISO 8601-2, level 0), or one date as the span it fills.</summary>
public sealed class EdtfIntervalType : ScalarType<EdtfInterval, StringValueNode>
{
    /// <summary>Makes the scalar.</summary>
    public EdtfIntervalType()
        : base("EdtfInterval", BindingBehavior.Implicit)
    {
        Description = "A span of time (EDTF, ISO 8601-2): two dates, ends included (2014/2024-10-01), one open end (2014/..), or one date as the span that it fills (2024-06).";
        SpecifiedBy = new Uri("https://www.loc.gov/standards/datetime/");
    }

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => resultValue switch
    {
        null => NullValueNode.Default,
        string text => ParseValue(Read(text)),
        EdtfInterval interval => ParseValue(interval),
        _ => throw InputErrors.BadDate($"A {resultValue.GetType().Name} is no EDTF interval.", this),
    };

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = (runtimeValue as EdtfInterval?)?.ToString();
        return runtimeValue is null or EdtfInterval;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue switch
        {
            string text => Read(text),
            EdtfInterval interval => interval,
            _ => null,
        };
        return runtimeValue is not null || resultValue is null;
    }

    /// <inheritdoc/>
    protected override EdtfInterval ParseLiteral(StringValueNode valueSyntax) => Read(valueSyntax.Value);

    /// <inheritdoc/>
    protected override StringValueNode ParseValue(EdtfInterval runtimeValue) => new(runtimeValue.ToString());

    private EdtfInterval Read(string text)
    {
        var result = EdtfInterval.Read(text);
        return result.IsValue ? result.Value : throw InputErrors.BadDate(result.Reason, this);
    }
}
