using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NatoGraph.Domain.Claims;
using NatoGraph.Domain.Entities;
using NatoGraph.Domain.Tests.Time;

namespace NatoGraph.Domain.Tests.Projection;

/// <summary>Logs in which a few people, posts and days meet, agree and disagree in every way.</summary>
internal static class ArbitraryLogs
{
    public static readonly NodeId OtherPost = new(NodeKind.Post, "tresorier-de-l-union");

    private static readonly string[] People = ["ada", "eve", "kim", "lou"];

    public static Arbitrary<Log> Logs { get; } = (
        from count in Gen.Choose(1, 25)
        from writes in Write().ArrayOf(count)
        select writes.Aggregate(new Log(), (log, write) => write(log))).ToArbitrary();

    private static Gen<Func<Log, Log>> Write() =>
        from day in Gen.Choose(new DateOnly(1990, 1, 1).DayNumber, new DateOnly(2024, 12, 31).DayNumber).Select(DateOnly.FromDayNumber)
        from person in Gen.Elements(People)
        from other in Gen.Elements(People)
        from dates in EdtfArbitrary.Dates.Generator.ArrayOf(2)
        from give in Gen.Choose(0, 3)
        from modality in Gen.Frequency((5, Gen.Constant(Modality.Asserted)), (2, Gen.Constant(Modality.Planned)), (1, Gen.Constant(Modality.Possible)), (1, Gen.Constant(Modality.Denied)))
        from kind in Gen.Choose(0, 9)
        from flag in Gen.Choose(0, 5)
        from article in Gen.Choose(0, 6)
        let ordered = dates.OrderBy(date => date.Earliest).Select(date => date.ToString()).ToArray()
        let start = give is 1 or 3 ? ordered[0] : null
        let end = give is 2 or 3 ? ordered[1] : null
        select new Func<Log, Log>(log => Say(log.Article(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), $"x{article}-{day.Year}", $"Outlet {article}"), kind, person, other, start, end, modality, flag));

    private static Log Say(Log log, int kind, string person, string other, string? from, string? until, Modality modality, int flag) => kind switch
    {
        <= 3 => log.Holds(person, from, until, modality, former: flag == 0, acting: flag == 1),
        4 => log.Holds(person, from, until, modality, post: OtherPost),
        5 => log.Succeeds(person, other, from, modality),
        6 => log.Candidate(person, modality),
        7 => log.Extended(person, until, flag, modality),
        8 => log.Member(person, other, from, until, modality),
        _ => log.Happened(flag > 2 ? EventKind.Meeting : EventKind.Visit, from, until, flag % 2 == 0 ? "Oslo" : null, modality, $"person/{person}", $"person/{other}"),
    };
}
