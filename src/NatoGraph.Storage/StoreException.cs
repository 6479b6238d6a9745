namespace NatoGraph.Storage;

/// <summary>Why a store cannot do what it is asked.</summary>
public enum StoreProblem
{
    /// <summary>Another program holds it.</summary>
    Locked,

    /// <summary>It is damaged, or is not a store at all.</summary>
    Damaged,

    /// <summary>A newer version of this program wrote it.</summary>
    NewerVersion,

    /// <summary>There is no room left for it, or it may not be written.</summary>
    NotWritable,

    /// <summary>It must be empty, and is not.</summary>
    NotEmpty,

    /// <summary>It cannot be reached.</summary>
    Unreachable,

    /// <summary>A cursor is not one of this store's, or belongs to another order.</summary>
    BadCursor,
}

/// <summary>A store cannot do what it is asked. The message says what to do about it and may be shown to the user.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Makes one.</summary>
    /// <param name="problem">Why.</param>
    /// <param name="message">What is wrong and what to do about it.</param>
    /// <param name="innerException">What the store's driver said.</param>
    public StoreException(StoreProblem problem, string message, Exception? innerException = null)
        : base(message, innerException) => Problem = problem;

    /// <summary>Why.</summary>
    public StoreProblem Problem { get; }
}
