namespace HotChocolate.Execution.Processing;

internal sealed partial class ValueWriter
{
    private Step[] _steps = new Step[8];
    private int _text;
    private int _lastWaiting;

    /// <summary>Where a value stands that is being written.</summary>
    public Path PathAt(int depth)
    {
        var path = places.PathOf(_text);
        foreach (var step in _steps.AsSpan(0, depth))
        {
            path = step.Name is null ? path.Append(step.Index) : path.Append(step.Name);
        }

        return path;
    }

    private ref Step StepAt(int depth)
    {
        if (depth == _steps.Length)
        {
            Array.Resize(ref _steps, depth * 2);
        }

        return ref _steps[depth];
    }

    private void BeginText(int place)
    {
        (_text, _lastWaiting) = (place, Place.None);
        places[place].TextStart = _json.Length;
    }

    private void EndText(bool isWritten)
    {
        places[_text].TextEnd = _json.Length;
        if (!isWritten)
        {
            places.PutNull(_text);
        }
    }

    private void EndValue(int depth)
    {
        if (depth > 0 && _steps[depth - 1].Place is not Place.None and var place)
        {
            places[place].End = _json.Length;
        }
    }

    /// <summary>Has a value waited for, whose text is to come.</summary>
    private int WaitAt(int depth)
    {
        var place = PlaceAt(depth);
        if (_lastWaiting == Place.None)
        {
            places[_text].First = place;
        }
        else
        {
            places[_lastWaiting].Next = place;
        }

        return _lastWaiting = place;
    }

    private int PlaceAt(int depth)
    {
        if (depth == 0)
        {
            return _text;
        }

        if (_steps[depth - 1].Place == Place.None)
        {
            _steps[depth - 1].Place = places.Add(PlaceAt(depth - 1), _steps[depth - 1]);
        }

        return _steps[depth - 1].Place;
    }

    /// <summary>Takes back what was written of a value, and whatever is waited for in it.</summary>
    private void TakeBack(int depth)
    {
        _json.Length = depth == 0 ? places[_text].TextStart : _steps[depth - 1].Start;
        _lastWaiting = Place.None;
        for (var place = places[_text].First; place != Place.None && places[place].Start < _json.Length; place = places[place].Next)
        {
            _lastWaiting = place;
        }

        if (_lastWaiting == Place.None)
        {
            places[_text].First = Place.None;
        }
        else
        {
            places[_lastWaiting].Next = Place.None;
        }

        var own = depth == 0 ? _text : _steps[depth - 1].Place;
        if (own != Place.None)
        {
            places[own].IsNulled = true;
        }
    }
}
