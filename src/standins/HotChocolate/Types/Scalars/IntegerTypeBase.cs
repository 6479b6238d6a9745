using System.Numerics;
using HotChocolate.Language;

namespace HotChocolate.Types;

/// <summary>A scalar of whole numbers within bounds.</summary>
/// <typeparam name="TRuntimeType">The C# type.</typeparam>
public abstract class IntegerTypeBase<TRuntimeType> : ScalarType<TRuntimeType, IntValueNode>
    where TRuntimeType : struct, IBinaryInteger<TRuntimeType>
{
    private readonly TRuntimeType _min;
    private readonly TRuntimeType _max;

    /// <summary>Names the scalar and sets its bounds.</summary>
    /// <param name="name">A GraphQL name.</param>
    /// <param name="min">The smallest value.</param>
    /// <param name="max">The largest value.</param>
    /// <param name="bind">Whether the scalar stands for its C# type wherever that occurs.</param>
    protected IntegerTypeBase(string name, TRuntimeType min, TRuntimeType max, BindingBehavior bind = BindingBehavior.Explicit)
        : base(name, bind)
    {
        _min = min;
        _max = max;
    }

    /// <inheritdoc/>
    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    /// <inheritdoc/>
    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = null;
        return runtimeValue is null || TryConvert(runtimeValue, out resultValue);
    }

    /// <inheritdoc/>
    public override bool TryDeserialize(object? resultValue, out object? runtimeValue) => TrySerialize(resultValue, out runtimeValue);

    /// <inheritdoc/>
    protected override bool IsInstanceOfType(IntValueNode valueSyntax) => TryRead(valueSyntax, out var value) && IsInstanceOfType(value);

    /// <inheritdoc/>
    protected override bool IsInstanceOfType(TRuntimeType runtimeValue) => runtimeValue >= _min && runtimeValue <= _max;

    /// <inheritdoc/>
    protected override TRuntimeType ParseLiteral(IntValueNode valueSyntax) =>
        TryRead(valueSyntax, out var value) ? value : throw ScalarErrors.CannotParseLiteral(this, valueSyntax);

    /// <inheritdoc/>
    protected override IntValueNode ParseValue(TRuntimeType runtimeValue) => new(long.CreateChecked(runtimeValue));

    private static bool TryRead(IntValueNode literal, out TRuntimeType value)
    {
        value = default;
        return literal is not null && TRuntimeType.TryParse(literal.Value, System.Globalization.CultureInfo.InvariantCulture, out value);
    }

    private bool TryConvert(object value, out object? converted)
    {
        converted = value;
        if (value is TRuntimeType own)
        {
            return IsInstanceOfType(own);
        }

        converted = null;
        if (value is not (byte or sbyte or short or ushort or int or uint or long or ulong))
        {
            return false;
        }

        var number = Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);
        if (number < decimal.CreateChecked(_min) || number > decimal.CreateChecked(_max))
        {
            return false;
        }

        converted = TRuntimeType.CreateChecked(number);
        return true;
    }
}
