using System.Globalization;

namespace Neo4j.Driver;

/// <summary>A temporal value of the database, which <see cref="ValueExtensions.As{T}(object)"/> converts to a type of .NET.</summary>
public abstract class TemporalValue : IConvertible
{
    /// <inheritdoc/>
    TypeCode IConvertible.GetTypeCode() => TypeCode.Object;

    /// <inheritdoc/>
    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw NotTo(nameof(Boolean));

    /// <inheritdoc/>
    byte IConvertible.ToByte(IFormatProvider? provider) => throw NotTo(nameof(Byte));

    /// <inheritdoc/>
    char IConvertible.ToChar(IFormatProvider? provider) => throw NotTo(nameof(Char));

    /// <inheritdoc/>
    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw NotTo(nameof(Decimal));

    /// <inheritdoc/>
    double IConvertible.ToDouble(IFormatProvider? provider) => throw NotTo(nameof(Double));

    /// <inheritdoc/>
    short IConvertible.ToInt16(IFormatProvider? provider) => throw NotTo(nameof(Int16));

    /// <inheritdoc/>
    int IConvertible.ToInt32(IFormatProvider? provider) => throw NotTo(nameof(Int32));

    /// <inheritdoc/>
    long IConvertible.ToInt64(IFormatProvider? provider) => throw NotTo(nameof(Int64));

    /// <inheritdoc/>
    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw NotTo(nameof(SByte));

    /// <inheritdoc/>
    float IConvertible.ToSingle(IFormatProvider? provider) => throw NotTo(nameof(Single));

    /// <inheritdoc/>
    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw NotTo(nameof(UInt16));

    /// <inheritdoc/>
    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw NotTo(nameof(UInt32));

    /// <inheritdoc/>
    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw NotTo(nameof(UInt64));

    /// <inheritdoc/>
    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => ConvertToDateTime();

    /// <inheritdoc/>
    string IConvertible.ToString(IFormatProvider? provider) => ToString() ?? "";

    /// <inheritdoc/>
    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) =>
        conversionType == typeof(DateTime) ? ConvertToDateTime()
        : conversionType == typeof(DateTimeOffset) ? ConvertToDateTimeOffset()
        : conversionType == typeof(TimeSpan) ? ConvertToTimeSpan()
        : conversionType == typeof(string) ? Convert.ToString(this, CultureInfo.InvariantCulture)!
        : throw NotTo(conversionType.Name);

    /// <summary>Converts to a <see cref="DateTime"/>, for types that can.</summary>
    protected virtual DateTime ConvertToDateTime() => throw NotTo(nameof(DateTime));

    /// <summary>Converts to a <see cref="DateTimeOffset"/>, for types that can.</summary>
    protected virtual DateTimeOffset ConvertToDateTimeOffset() => throw NotTo(nameof(DateTimeOffset));

    /// <summary>Converts to a <see cref="TimeSpan"/>, for types that can.</summary>
    protected virtual TimeSpan ConvertToTimeSpan() => throw NotTo(nameof(TimeSpan));

    private InvalidCastException NotTo(string target) => new($"Conversion of {GetType().Name} to {target} is not supported.");
}
