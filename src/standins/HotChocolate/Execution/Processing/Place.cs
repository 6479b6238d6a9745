namespace HotChocolate.Execution.Processing;

/// <summary>A value of the response that may change after the text around it is written: one that is waited for, or one that holds such a one.</summary>
/// <param name="parent">The place of the value that it stands in; <see cref="None"/> at the root.</param>
/// <param name="step">The step from there to here.</param>
internal struct Place(int parent, in Step step)
{
    /// <summary>No place.</summary>
    public const int None = -1;

    public readonly int Parent => parent;

    /// <summary>The response name of a field; <see langword="null"/> for the item of a list.</summary>
    public readonly string? Name { get; } = step.Name;

    /// <summary>Which item of a list it is.</summary>
    public readonly int Index { get; } = step.Index;

    public readonly bool IsNonNull { get; } = step.IsNonNull;

    /// <summary>Whether a null took the place of what is or was to be here.</summary>
    public bool IsNulled { get; set; }

    /// <summary>Where the value stands in the text around it.</summary>
    public readonly int Start { get; } = step.Start;

    /// <summary>Where it ends there. A value that is waited for has no text there, but one of its own.</summary>
    public int End { get; set; } = step.Start;

    /// <summary>Of a value that was waited for: where its own text starts.</summary>
    public int TextStart { get; set; }

    /// <summary>Where that ends.</summary>
    public int TextEnd { get; set; }

    /// <summary>The first place within its own text that is waited for.</summary>
    public int First { get; set; } = None;

    /// <summary>The place that is waited for next in the text that this one stands in.</summary>
    public int Next { get; set; } = None;
}
