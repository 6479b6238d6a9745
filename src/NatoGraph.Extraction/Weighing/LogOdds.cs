namespace NatoGraph.Extraction.Weighing;

/// <summary>Log-odds in whole units.</summary>
internal static class LogOdds
{
    /// <summary>How many units make one of log-odds.</summary>
    public const double Unit = 256;

    /// <summary>The units of a learnt weight.</summary>
    public static int Whole(double weight) => (int)Math.Round(weight * Unit);

    /// <summary>The log-odds, in units, of a probability.</summary>
    public static int Of(double probability) => Whole(Math.Log(probability / (1 - probability)));

    /// <summary>The probability that log-odds stand for, to two digits.</summary>
    public static double Probability(int score) => Math.Round(1 / (1 + Math.Exp(-score / Unit)), 2);
}
