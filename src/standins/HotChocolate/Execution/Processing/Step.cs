namespace HotChocolate.Execution.Processing;

/// <summary>A step on the way to a value that is being written.</summary>
/// <param name="Name">The response name of a field; <see langword="null"/> for an item of a list.</param>
/// <param name="Index">Which item of a list.</param>
/// <param name="IsNonNull">Whether no null may stand there.</param>
/// <param name="Start">Where the value starts in the text.</param>
internal record struct Step(string? Name, int Index, bool IsNonNull, int Start)
{
    /// <summary>The place made for the value, if any.</summary>
    public int Place { get; set; } = Processing.Place.None;
}
