using NatoGraph.Commands;

return await NatoGraphCommand.RunAsync(args, configuration: null, CancellationToken.None).ConfigureAwait(false);
