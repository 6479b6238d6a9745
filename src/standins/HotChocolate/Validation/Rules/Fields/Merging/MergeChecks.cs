namespace HotChocolate.Validation;

/// <summary>The two questions of FieldsInSetCanMerge() and SameResponseShape() (section 5.3.2).</summary>
[Flags]
internal enum MergeChecks
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>Have fields at one place of the answer values of one shape?</summary>
    Shape = 1,

    /// <summary>Have fields that one object may answer the same name and arguments?</summary>
    Identity = 2,

    /// <summary>Both at once, as long as they look at the same fields.</summary>
    Both = Shape | Identity,
}
