using System.CommandLine;

namespace NatoGraph.Training.Contexts;

/// <summary><c>NAME GOLD ARTICLES WEIGHTS [--more FOLDER…] [--decay NUMBER]</c>: a command that learns what clues are worth.</summary>
internal static class WeighingCommand
{
    /// <summary>What such a command is given.</summary>
    /// <param name="Gold">The folder of gold files.</param>
    /// <param name="Articles">The folder of their articles.</param>
    /// <param name="More">Further folders of articles beside their gold.</param>
    /// <param name="Weights">The path of the file that it writes.</param>
    /// <param name="Decay">How strongly weights are drawn to those there were.</param>
    internal sealed record Settings(string Gold, string Articles, string[] More, string Weights, double Decay);

    /// <summary>Makes one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="description">What it does.</param>
    /// <param name="run">Does it.</param>
    public static Command Create(string name, string description, Action<Settings> run)
    {
        var gold = new Argument<string>("GOLD") { Description = "The folder of gold files, with split.json." };
        var articles = new Argument<string>("ARTICLES") { Description = "The folder of the articles." };
        var file = new Argument<FileInfo>("WEIGHTS") { Description = "Where the weights go." };
        var more = new Option<string[]>("--more") { Description = "Further folders of articles beside their gold.", AllowMultipleArgumentsPerToken = true };
        var decay = new Option<double>("--decay") { Description = "How strongly weights are drawn to those there were.", DefaultValueFactory = _ => 3 };
        var command = new Command(name, description) { gold, articles, file, more, decay };
        command.SetAction(parsed => run(new Settings(parsed.GetValue(gold)!, parsed.GetValue(articles)!, parsed.GetValue(more) ?? [], parsed.GetValue(file)!.FullName, parsed.GetValue(decay))));
        return command;
    }
}
