using System.Collections;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HotChocolate.Types;

/// <summary>The parts of a type, in order and by name.</summary>
internal sealed class FieldCollection<T> : IReadOnlyList<T>
    where T : class, IField
{
    private readonly T[] _fields;
    private readonly FrozenDictionary<string, T> _byName;

    /// <exception cref="ArgumentException">Two parts have the same name.</exception>
    public FieldCollection(IEnumerable<T> fields)
    {
        _fields = [.. fields];
        _byName = _fields.ToFrozenDictionary(field => field.Name, StringComparer.Ordinal);
    }

    public static FieldCollection<T> Empty { get; } = new([]);

    public int Count => _fields.Length;

    public T this[int index] => _fields[index];

    /// <exception cref="KeyNotFoundException">There is none of that name.</exception>
    public T this[string name] => _byName[name];

    public bool Contains(string name) => _byName.ContainsKey(name);

    public bool TryGet(string name, [NotNullWhen(true)] out T? field) => _byName.TryGetValue(name, out field);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_fields).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
