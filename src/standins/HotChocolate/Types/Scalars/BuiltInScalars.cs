using System.Collections.Frozen;

namespace HotChocolate.Types;

/// <summary>Which scalar stands for which C# type where nothing else was said.</summary>
internal static class BuiltInScalars
{
    public static FrozenDictionary<Type, Type> ByRuntimeType { get; } = new Dictionary<Type, Type>
    {
        [typeof(string)] = typeof(StringType),
        [typeof(bool)] = typeof(BooleanType),
        [typeof(byte)] = typeof(ByteType),
        [typeof(short)] = typeof(ShortType),
        [typeof(int)] = typeof(IntType),
        [typeof(long)] = typeof(LongType),
        [typeof(float)] = typeof(FloatType),
        [typeof(double)] = typeof(FloatType),
        [typeof(decimal)] = typeof(DecimalType),
        [typeof(Uri)] = typeof(UrlType),
        [typeof(Guid)] = typeof(UuidType),
        [typeof(DateTime)] = typeof(DateTimeType),
        [typeof(DateTimeOffset)] = typeof(DateTimeType),
        [typeof(TimeSpan)] = typeof(TimeSpanType),
        [typeof(DateOnly)] = typeof(LocalDateType),
        [typeof(TimeOnly)] = typeof(LocalTimeType),
    }.ToFrozenDictionary();
}
