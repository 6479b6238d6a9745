namespace Neo4j.Driver.Tests.Scripted;

/// <summary>Behaviours that several tests want of a server.</summary>
internal static class Scripts
{
    /// <summary>Answers everything as any server would.</summary>
    public static Task<bool> Ordinary(ScriptedConnection connection, ReceivedMessage message) => Task.FromResult(false);

    /// <summary>Has the numbers 0 to <paramref name="total"/> less 1, and gives as many at a time as it is asked for.</summary>
    public static Func<ScriptedConnection, ReceivedMessage, Task<bool>> Numbers(long total)
    {
        var next = 0L;
        return async (connection, message) =>
        {
            if (message.Name == "RUN")
            {
                next = 0;
            }

            if (message.Name == "DISCARD")
            {
                await connection.SuccessAsync(("type", "r"));
                return true;
            }

            if (message.Name != "PULL")
            {
                return false;
            }

            var wanted = (long)message.Extra["n"]!;
            var end = wanted < 0 ? total : Math.Min(total, next + wanted);
            for (; next < end; next++)
            {
                await connection.RecordAsync(next);
            }

            await (next < total ? connection.SuccessAsync(("has_more", true)) : connection.SuccessAsync(("type", "r")));
            return true;
        };
    }

    /// <summary>Fails queries of a text the first times, then serves them.</summary>
    public static Func<ScriptedConnection, ReceivedMessage, Task<bool>> Failing(int times, string code)
    {
        var left = times;
        return async (connection, message) =>
        {
            if (message.Name != "RUN" || left == 0)
            {
                return false;
            }

            left--;
            await connection.FailureAsync(code);
            return true;
        };
    }
}
