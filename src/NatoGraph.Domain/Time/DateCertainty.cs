namespace NatoGraph.Domain.Time;

/// <summary>How a question about a date reads a date that is not exact.</summary>
public enum DateCertainty
{
    /// <summary>The answer holds for every day that the date may mean.</summary>
    Certainly,

    /// <summary>The answer holds for at least one day that the date may mean.</summary>
    Possibly,
}
