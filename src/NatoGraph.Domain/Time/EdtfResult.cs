using System.Diagnostics.CodeAnalysis;

namespace NatoGraph.Domain.Time;

/// <summary>What reading a text gives: a value, or the reason why there is none.</summary>
/// <typeparam name="T"><see cref="Edtf"/> or <see cref="EdtfInterval"/>.</typeparam>
public readonly record struct EdtfResult<T>
    where T : struct
{
    private readonly T value;
    private readonly string? reason;

    internal EdtfResult(T value) => this.value = value;

    internal EdtfResult(string reason) => this.reason = reason;

    /// <summary>Whether there is a value.</summary>
    [MemberNotNullWhen(false, nameof(Reason))]
    public bool IsValue => reason is null;

    /// <summary>The value.</summary>
    /// <exception cref="FormatException">There is none; the message is the <see cref="Reason"/>.</exception>
    public T Value => reason is null ? value : throw new FormatException(reason);

    /// <summary>Why there is no value, in one English sentence; <see langword="null"/> where there is one.</summary>
    public string? Reason => reason;
}
