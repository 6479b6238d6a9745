using System.CommandLine;
using NatoGraph.Training;
using NatoGraph.Training.Contests;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Dates;
using NatoGraph.Training.Linking;

var root = new RootCommand("Trains and evaluates the linguistic layer.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    DrawCommand.Create(),
    LinksCommand.Create(),
    ContextCommand.Create(),
    ContestsCommand.Create(),
    DatesCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
