namespace NatoGraph.Domain.Time;

/// <summary>How exact an EDTF date is, coarsest first.</summary>
public enum EdtfPrecision
{
    /// <summary>A hundred years, written <c>20XX</c>.</summary>
    Century,

    /// <summary>Ten years, written <c>201X</c>.</summary>
    Decade,

    /// <summary>A year, written <c>2014</c>, <c>2014-XX</c> or <c>2014-XX-XX</c>.</summary>
    Year,

    /// <summary>A season of the northern hemisphere, written <c>2014-21</c> (spring) to <c>2014-24</c> (winter).</summary>
    Season,

    /// <summary>A month, written <c>2014-10</c> or <c>2014-10-XX</c>.</summary>
    Month,

    /// <summary>A day, written <c>2014-10-01</c>.</summary>
    Day,
}
