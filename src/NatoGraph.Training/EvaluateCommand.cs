using System.CommandLine;
using System.Diagnostics;
using NatoGraph.Extraction.Syntax;
using NatoGraph.Training.Evaluation;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training;

/// <summary><c>evaluate TREEBANKS [--model MODEL]</c></summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var treebanks = new Argument<DirectoryInfo>("TREEBANKS") { Description = "The folder that holds the treebanks." };
        var model = new Option<FileInfo?>("--model") { Description = "Another model than the one that is part of the program." };
        var command = new Command("evaluate", "Hold a model against the test parts of the treebanks.") { treebanks, model };
        command.SetAction(parsed => Evaluate(parsed.GetValue(treebanks)!.FullName, parsed.GetValue(model)));
        return command;
    }

    private static void Evaluate(string treebanks, FileInfo? file)
    {
        var clock = Stopwatch.StartNew();
        var model = Load(file);
        Console.WriteLine($"loaded in {clock.ElapsedMilliseconds} ms");
        var evaluator = new Evaluator(model);
        foreach (var part in Treebank.Tuning.AddRange(Treebank.Testing))
        {
            var sentences = Treebank.Read(treebanks, part);
            Report.Print(Path.GetFileNameWithoutExtension(part), evaluator.Evaluate(sentences));
        }

        Report.PrintSpeed(model, Treebank.Read(treebanks, Treebank.Testing));
    }

    private static SyntaxModel Load(FileInfo? file)
    {
        if (file is null)
        {
            return SyntaxModel.French;
        }

        using var stream = file.OpenRead();
        return SyntaxModel.Read(stream);
    }
}
