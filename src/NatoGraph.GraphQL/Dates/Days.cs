using NatoGraph.Domain.Time;
using NatoGraph.GraphQL.Errors;

namespace NatoGraph.GraphQL.Dates;

/// <summary>Days out of dates, where a question needs a day.</summary>
internal static class Days
{
    /// <summary>The day that <paramref name="date"/> means, or <see langword="null"/> where none is given.</summary>
    /// <exception cref="GraphQLException">The date is coarser than a day.</exception>
    public static DateOnly? Exactly(Edtf? date, string argument) => date switch
    {
        null => null,
        { } day when day.Earliest == day.Latest => day.Earliest,
        { } coarse => throw InputErrors.NotADay(coarse, argument),
    };

    /// <summary>Today, in UTC.</summary>
    public static DateOnly Today(this TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
