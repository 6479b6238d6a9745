using System.CommandLine;
using NatoGraph.Training;

var root = new RootCommand("Trains and evaluates the linguistic layer.") { TrainCommand.Create(), EvaluateCommand.Create(), DrawCommand.Create(), NatoGraph.Training.Linking.LinksCommand.Create(), NatoGraph.Training.Contexts.ContextCommand.Create(), NatoGraph.Training.Contests.ContestsCommand.Create() };
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
