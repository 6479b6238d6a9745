using HotChocolate.Language;
using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Dates;

/// <summary>The scalar <c>Edtf</c>: a date as exactly as it is known (ISO 8601-2, levels 0 and 1).</summary>
public sealed class EdtfType : ScalarType<Edtf, StringValueNode>
{
    /// <summary>Makes the scalar.</summary>
    public EdtfType()
        : base("Edtf", BindingBehavior.Implicit)
    {
        Description = "A date as exactly as it is known (EDTF, ISO 8601-2, levels 0 and 1): 2024, 2024-10, 2024-10-01, 2024-22 (summer), 2024~ (about).";
        SpecifiedBy = new Uri("https://www.loc.gov/standards/datetime/");
    }

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => resultValue switch
    {
        null => NullValueNode.Default,
        string text => ParseValue(Read(text)),
        Edtf date => ParseValue(date),
        _ => throw InputErrors.BadDate($"A {resultValue.GetType().Name} is no EDTF date.", this),
    };

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = (runtimeValue as Edtf?)?.ToString();
        return runtimeValue is null or Edtf;
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
    {
        runtimeValue = resultValue switch
        {
            string text => Read(text),
            Edtf date => date,
            _ => null,
        };
        return runtimeValue is not null || resultValue is null;
    }

    /// <inheritdoc/>
    protected override Edtf ParseLiteral(StringValueNode valueSyntax) => Read(valueSyntax.Value);

    /// <inheritdoc/>
    protected override StringValueNode ParseValue(Edtf runtimeValue) => new(runtimeValue.ToString());

    private Edtf Read(string text)
    {
        var result = Edtf.Read(text);
        return result.IsValue ? result.Value : throw InputErrors.BadDate(result.Reason, this);
    }
}
