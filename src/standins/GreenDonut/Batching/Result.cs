namespace GreenDonut;

/// <summary>What fetching one key gave: a value or an error.</summary>
/// <typeparam name="TValue">The value's type.</typeparam>
public readonly record struct Result<TValue>
{
    /// <summary>A value.</summary>
    public Result(TValue value)
    {
        Value = value;
        Kind = ResultKind.Value;
    }

    /// <summary>An error.</summary>
    public Result(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
        Value = default!;
        Kind = ResultKind.Error;
    }

    /// <summary>Whether this is a value, an error, or not set.</summary>
    public ResultKind Kind { get; }

    /// <summary>The value, when it is one.</summary>
    public TValue Value { get; }

    /// <summary>The error, when it is one.</summary>
    public Exception? Error { get; }

    /// <summary>An error.</summary>
    public static Result<TValue> Reject(Exception error) => new(error);

    /// <summary>A value.</summary>
    public static Result<TValue> Resolve(TValue value) => new(value);

    /// <summary>An error, or an empty value for null.</summary>
    public static implicit operator Result<TValue>(Exception? error) =>
        error is null ? new Result<TValue>(default(TValue)!) : new Result<TValue>(error);

    /// <summary>A value.</summary>
    public static implicit operator Result<TValue>(TValue value) => new(value);

    /// <summary>The error, if it is one.</summary>
    public static implicit operator Exception?(Result<TValue> result) => result.Error;

    /// <summary>The value, if it is one.</summary>
    public static implicit operator TValue(Result<TValue> result) => result.Value;
}
