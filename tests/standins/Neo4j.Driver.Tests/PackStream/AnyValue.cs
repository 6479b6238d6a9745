using FsCheck;
using FsCheck.Fluent;

namespace Neo4j.Driver.Tests.PackStream;

/// <summary>Makes any value that a query can have as a parameter and a record can give back unchanged.</summary>
internal static class AnyValue
{
    private static readonly string[] Zones = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC"];

    private static Gen<int> Nanos => Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999_999_999));

    private static Gen<long> Integer => Gen.OneOf(
        Gen.Choose(-200, 200).Select(i => (long)i),
        Gen.Choose(-70_000, 70_000).Select(i => (long)i),
        ArbMap.Default.GeneratorFor<long>(),
        Gen.Elements(long.MinValue, long.MaxValue, int.MinValue, int.MaxValue, -17L, -16L, -129L, -128L, 127L, 128L));

    private static Gen<string> Text => ArbMap.Default.GeneratorFor<NonNull<string>>()
        .Select(text => new string([.. text.Get.Where(c => !char.IsSurrogate(c))]) + (text.Get.Length % 3 == 0 ? "é😀" : ""));

    private static Gen<LocalDate> Date =>
        from year in Gen.OneOf(Gen.Choose(1900, 2100), Gen.Choose(Calendar.MinYear, Calendar.MaxYear))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, Calendar.DaysInMonth(year, month))
        select new LocalDate(year, month, day);

    private static Gen<LocalTime> Time =>
        from hour in Gen.Choose(0, 23)
        from minute in Gen.Choose(0, 59)
        from second in Gen.Choose(0, 59)
        from nano in Nanos
        select new LocalTime(hour, minute, second, nano);

    private static Gen<Zone> AnyZone => Gen.OneOf(
        Gen.Choose(-64_800, 64_800).Select(Zone.Of), Gen.Elements(Zones).Select(Zone.Of), Gen.Constant(Zone.Of("Nowhere/AtAll")));

    private static Gen<object?> Temporal => Gen.OneOf(
        Date.Select(object? (date) => date),
        Time.Select(object? (time) => time),
        from date in Date from time in Time
        select (object?)new LocalDateTime(date.Year, date.Month, date.Day, time.Hour, time.Minute, time.Second, time.Nanosecond),
        from time in Time from offset in Gen.Choose(-64_800, 64_800)
        select (object?)new OffsetTime(time.Hour, time.Minute, time.Second, time.Nanosecond, offset),
        from seconds in Gen.Choose(int.MinValue, int.MaxValue) from factor in Gen.Choose(1, 20) from nano in Nanos from zone in AnyZone
        select (object?)new ZonedDateTime((long)seconds * factor, nano, zone),
        from months in Integer from days in Integer from seconds in Integer from nano in Nanos
        select (object?)new Duration(months, days, seconds, nano));

    private static Gen<object?> Spatial =>
        from srId in Gen.Elements(4326, 4979, 7203, 9157) from x in ArbMap.Default.GeneratorFor<double>() from y in ArbMap.Default.GeneratorFor<double>()
        select (object?)(srId % 2 == 0 ? new Point(srId, x, y) : new Point(srId, x, y, x));

    private static Gen<object?> Scalar => Gen.OneOf(
        Gen.Constant((object?)null),
        ArbMap.Default.GeneratorFor<bool>().Select(object? (value) => value),
        Integer.Select(object? (value) => value),
        ArbMap.Default.GeneratorFor<double>().Select(object? (value) => value),
        Text.Select(object? (value) => value),
        ArbMap.Default.GeneratorFor<byte[]>().Select(object? (value) => value ?? []),
        Temporal,
        Spatial);

    public static Arbitrary<object?> Arbitrary() => Arb.From(Gen.Sized(size => OfDepth(Math.Min(size / 10, 3))));

    private static Gen<object?> OfDepth(int depth) => depth == 0
        ? Scalar
        : Gen.OneOf(
            Scalar,
            Gen.ListOf(OfDepth(depth - 1)).Select(object? (items) => items.ToList()),
            Gen.ListOf(Gen.Zip(Text, OfDepth(depth - 1))).Select(object? (entries) =>
                entries.DistinctBy(entry => entry.Item1).ToDictionary(entry => entry.Item1, entry => entry.Item2)));
}
