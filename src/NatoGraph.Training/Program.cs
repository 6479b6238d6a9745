using System.CommandLine;
using NatoGraph.Training;
using NatoGraph.Training.Contenders;
using NatoGraph.Training.Contests;
using NatoGraph.Training.Contexts;
using NatoGraph.Training.Dates;
using NatoGraph.Training.Events;
using NatoGraph.Training.Linking;
using NatoGraph.Training.References;
using NatoGraph.Training.Times;

var root = new RootCommand("Trains and evaluates the linguistic layer.")
{
    TrainCommand.Create(),
    EvaluateCommand.Create(),
    DrawCommand.Create(),
    LinksCommand.Create(),
    ContextCommand.Create(),
    ContestsCommand.Create(),
    ContendersCommand.Create(),
    DatesCommand.Create(),
    TimesCommand.Create(),
    ReferencesCommand.Create(),
    EventsCommand.Create(),
};
return await root.Parse(args).InvokeAsync().ConfigureAwait(false);
