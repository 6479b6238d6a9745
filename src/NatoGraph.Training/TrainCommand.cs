using System.CommandLine;
using NatoGraph.Training.Evaluation;
using NatoGraph.Training.Learning;
using NatoGraph.Training.Lexicons;
using NatoGraph.Training.Treebanks;

namespace NatoGraph.Training;

/// <summary><c>train TREEBANKS LEXICON MODEL</c></summary>
internal static class TrainCommand
{
    public static Command Create()
    {
        var treebanks = new Argument<DirectoryInfo>("TREEBANKS") { Description = "The folder that holds UD_French-GSD and UD_French-Sequoia." };
        var lexicon = new Argument<FileInfo>("LEXICON") { Description = "The Lefff: lefff-3.4.mlex." };
        var model = new Argument<FileInfo>("MODEL") { Description = "Where the model goes." };
        var rounds = new Option<int>("--rounds") { Description = "How many times the parser reads the treebanks.", DefaultValueFactory = _ => new TrainingSettings().ParserRounds };
        var voters = new Option<int>("--voters") { Description = "How many learn, each in another order.", DefaultValueFactory = _ => new TrainingSettings().Voters };
        var command = new Command("train", "Learn a model.") { treebanks, lexicon, model, rounds, voters };
        command.SetAction(parsed =>
        {
            var settings = new TrainingSettings() with { ParserRounds = parsed.GetValue(rounds), Voters = parsed.GetValue(voters) };
            Train(parsed.GetValue(treebanks)!.FullName, parsed.GetValue(lexicon)!.FullName, parsed.GetValue(model)!.FullName, settings);
        });
        return command;
    }

    private static void Train(string treebanks, string lexicon, string model, TrainingSettings settings)
    {
        var trained = new ModelTrainer(Treebank.Read(treebanks, Treebank.Training), settings).Train(LefffReader.Read(File.ReadLines(lexicon)));
        using (var file = File.Create(model))
        {
            trained.Write(file);
        }

        Console.WriteLine($"{trained.Vocabulary.Lexicon.Count} forms, {trained.Vocabulary.Tags.Length} tags, {new FileInfo(model).Length} bytes");
        Report.Print("tuning", new Evaluator(trained).Evaluate(Treebank.Read(treebanks, Treebank.Tuning)));
    }
}
