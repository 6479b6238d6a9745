using HotChocolate.Language;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Dates;

/// <summary>A scalar whose values are written as EDTF text (ISO 8601-2).</summary>
/// <typeparam name="TDate">The value: a date, or a span of dates.</typeparam>
public abstract class EdtfScalarType<TDate> : ScalarType<TDate, StringValueNode>
    where TDate : struct
{
    private readonly Func<string?, EdtfResult<TDate>> read;

    private protected EdtfScalarType(string name, string description, Func<string?, EdtfResult<TDate>> read)
        : base(name, BindingBehavior.Implicit)
    {
        this.read = read;
        Description = description;
        SpecifiedBy = new Uri("https://www.loc.gov/standards/datetime/");
    }

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => resultValue switch
    {
        null => NullValueNode.Default,
        string text => ParseValue(Read(text)),
        TDate date => ParseValue(date),
        _ => throw InputErrors.BadDate($"A {resultValue.GetType().Name} is no {Name}.", this),
    };

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue is TDate date ? date.ToString() : null;
        return runtimeValue is null or TDate;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue switch
        {
            string text => Read(text),
            TDate date => date,
            _ => null,
        };
        return runtimeValue is not null || resultValue is null;
    }

    /// <inheritdoc/>
    protected override TDate ParseLiteral(StringValueNode valueSyntax) => Read(valueSyntax.Value);

    /// <inheritdoc/>
    protected override StringValueNode ParseValue(TDate runtimeValue) => new($"{runtimeValue}");

    private TDate Read(string text)
    {
        var result = read(text);
        return result.IsValue ? result.Value : throw InputErrors.BadDate(result.Reason, this);
    }
}
