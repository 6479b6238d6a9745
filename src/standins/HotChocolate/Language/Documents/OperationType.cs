namespace HotChocolate.Language;

/// <summary>The three kinds of operation (section 2.3).</summary>
public enum OperationType
{
    /// <summary>Reads data.</summary>
    Query = 0,

    /// <summary>Changes data, then reads it.</summary>
    Mutation = 1,

    /// <summary>Reads data at each event of a stream.</summary>
    Subscription = 2,
}
