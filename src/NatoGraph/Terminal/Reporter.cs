using Spectre.Console;

namespace NatoGraph.Terminal;

/// <summary>
/// Tells the user what happens: results to standard output, everything else to standard error. Colours and a moving progress bar only
/// on a terminal; plain lines elsewhere.
/// </summary>
internal sealed class Reporter
{
    private static readonly TimeSpan PlainInterval = TimeSpan.FromSeconds(5);

    private readonly TextWriter error;
    private readonly IAnsiConsole errors;
    private readonly TimeProvider clock;

    public Reporter(TextWriter output, TextWriter error, TimeProvider clock, bool isTerminal)
    {
        Output = output;
        IsTerminal = isTerminal;
        this.error = error;
        this.clock = clock;
        errors = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Out = new AnsiConsoleOutput(error),
        });
    }

    /// <summary>Where results go.</summary>
    public TextWriter Output { get; }

    /// <summary>Whether somebody is watching.</summary>
    public bool IsTerminal { get; }

    public void Say(string message) => error.WriteLine(message);

    public void Warn(string message) => Tell("warning:", "yellow", message);

    public void Fail(string message) => Tell("error:", "red", message);

    /// <summary>Runs <paramref name="work"/>, which says after each step how many it has done.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="total">How many steps there are.</param>
    /// <param name="work">The work.</param>
    public Task<T> WithProgressAsync<T>(string title, int total, Func<Action<int>, Task<T>> work) =>
        IsTerminal ? BarAsync(title, total, work) : LinesAsync(title, total, work);

    private void Tell(string kind, string colour, string message)
    {
        if (IsTerminal)
        {
            errors.MarkupLine($"[{colour}]{kind}[/] {Markup.Escape(message)}");
        }
        else
        {
            error.WriteLine($"{kind} {message}");
        }
    }

    private Task<T> BarAsync<T>(string title, int total, Func<Action<int>, Task<T>> work) =>
        errors.Progress().AutoClear(true).StartAsync(context =>
        {
            var task = context.AddTask(title, maxValue: Math.Max(1, total));
            return work(done => task.Value = done);
        });

    private Task<T> LinesAsync<T>(string title, int total, Func<Action<int>, Task<T>> work)
    {
        var last = clock.GetTimestamp();
        return work(done =>
        {
            if (clock.GetElapsedTime(last) >= PlainInterval)
            {
                last = clock.GetTimestamp();
                Say($"{title}: {done} of {total}");
            }
        });
    }
}
