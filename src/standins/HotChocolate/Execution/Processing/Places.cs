namespace HotChocolate.Execution.Processing;

/// <summary>The places of one response, the root first. Only the execution's one thread touches them.</summary>
internal sealed class Places
{
    /// <summary>The place of the response's data as a whole.</summary>
    public const int Root = 0;

    private const int UsualCount = 64;
    private const int MaxKept = 1 << 12;
    private Place[] _places = new Place[UsualCount];
    private int _count;

    public ref Place this[int place] => ref _places[place];

    /// <summary>Begins a response: there is nothing but the root.</summary>
    public void Begin()
    {
        _places.AsSpan(0, _count).Clear();
        if (_places.Length > MaxKept)
        {
            _places = new Place[UsualCount];
        }

        _places[Root] = new Place(Place.None, new Step(null, 0, IsNonNull: false, 0));
        _count = 1;
    }

    public int Add(int parent, in Step step)
    {
        if (_count == _places.Length)
        {
            Array.Resize(ref _places, _count * 2);
        }

        _places[_count] = new Place(parent, step);
        return _count++;
    }

    /// <summary>Whether a null took the place, or one that it stands in.</summary>
    public bool IsAbandoned(int place)
    {
        for (var current = place; current != Place.None; current = _places[current].Parent)
        {
            if (_places[current].IsNulled)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Puts a null in a place; where none may stand, in the one around it, and so on up (October 2021, 6.4.4).</summary>
    public void PutNull(int place)
    {
        _places[place].IsNulled = true;
        while (_places[place] is { IsNonNull: true } and { Parent: not Place.None and var parent })
        {
            place = parent;
            _places[place].IsNulled = true;
        }
    }

    /// <summary>The outermost place around a place, or itself, that became null.</summary>
    /// <param name="place">The place.</param>
    /// <param name="text">The place whose text it stands in, which does not count.</param>
    public int Nulled(int place, int text)
    {
        var nulled = Place.None;
        for (var current = place; current != text; current = _places[current].Parent)
        {
            nulled = _places[current].IsNulled ? current : nulled;
        }

        return nulled;
    }

    public Path PathOf(int place)
    {
        if (place == Root)
        {
            return Path.Root;
        }

        var (parent, name) = (PathOf(_places[place].Parent), _places[place].Name);
        return name is null ? parent.Append(_places[place].Index) : parent.Append(name);
    }
}
