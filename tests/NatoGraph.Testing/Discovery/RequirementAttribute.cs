namespace NatoGraph.Testing.Discovery;

/// <summary>Says of a class that derives the suite what its stores need, and so why it is skipped where that is missing.</summary>
[AttributeUsage(AttributeTargets.Class)]
public abstract class RequirementAttribute : Attribute
{
    /// <summary>Why the class is skipped here; <see langword="null"/> where nothing is missing.</summary>
    public abstract string? WhyMissing { get; }
}
