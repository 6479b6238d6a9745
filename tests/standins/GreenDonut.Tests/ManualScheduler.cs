namespace GreenDonut.Tests;

/// <summary>Fetches announced batches when the test says so.</summary>
internal sealed class ManualScheduler : IBatchScheduler
{
    private readonly List<Func<ValueTask>> _announced = [];

    public int Announced => _announced.Count;

    public void Schedule(Func<ValueTask> dispatch) => _announced.Add(dispatch);

    public async Task DispatchAsync()
    {
        var wave = _announced.ToArray();
        _announced.Clear();
        foreach (var dispatch in wave)
        {
            await dispatch();
        }
    }
}
