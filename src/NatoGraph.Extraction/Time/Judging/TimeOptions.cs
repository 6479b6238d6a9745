using NatoGraph.Domain.Time;
using NatoGraph.Extraction.Weighing;

namespace NatoGraph.Extraction.Time.Judging;

/// <summary>The dates offered as answers to a question, each once.</summary>
/// <param name="areNamed">Whether the signs keep their names, for training.</param>
internal sealed class TimeOptions(bool areNamed)
{
    private readonly Dictionary<Edtf, TimeOption> byDate = [];
    private readonly List<TimeOption> all = [];

    /// <summary>Whether the signs keep their names.</summary>
    public bool AreNamed => areNamed;

    /// <summary>The answers, in the order in which they were first offered.</summary>
    public IReadOnlyList<TimeOption> All => all;

    /// <summary>The answer that is a date.</summary>
    public TimeOption At(Edtf date)
    {
        if (!byDate.TryGetValue(date, out var option))
        {
            byDate[date] = option = new TimeOption(date, new FeatureList(areNamed ? [] : null));
            all.Add(option);
        }

        return option;
    }
}
